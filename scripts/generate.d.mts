/** The generated files and their content, by path. */
export declare function generate(): Record<string, string>
