type Target = string | { types: string; default: string }

export declare function exportsMap(): Record<string, Target>

export declare function importsMap(): Record<string, Record<string, string>>
