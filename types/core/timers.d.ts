/** The timers every JavaScript host has, classic Outlook's bare runtime included. */
declare function setTimeout(callback: () => void, milliseconds: number): number;
declare function clearTimeout(handle: number): void;
