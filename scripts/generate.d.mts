/** Returns the content of each generated file, by path. */
export declare function generate(): Record<string, string>
