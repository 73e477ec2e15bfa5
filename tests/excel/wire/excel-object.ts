import type { InMemoryExcel } from "../in-memory-excel";

/**
 * One object of Excel as the wire knows it: its properties and methods carry the wire's names (`UsedRange`, `GetCell`),
 * and whatever a subclass declares under such a name can be asked for by the client.
 */
export abstract class ExcelObject {
  /** Set when the client keeps a reference to it across batches (ranges). */
  readonly keptByReference: boolean = false;

  constructor(readonly host: InMemoryExcel) {}

  /** What the client needs to find the object again: an id within its collection, or nothing. */
  identity(): { Id?: string } {
    return {};
  }
}

/** A collection: loading it answers its members. */
export abstract class ExcelCollection extends ExcelObject {
  abstract members(): readonly ExcelObject[];
  abstract Indexer(key: string | number): ExcelObject;

  get Count(): number {
    return this.members().length;
  }

  GetCount(): number {
    return this.members().length;
  }

  GetItemAt(index: number): ExcelObject {
    const member = this.members()[index];
    if (!member) throw new RangeError(`no member ${index}`);
    return member;
  }
}
