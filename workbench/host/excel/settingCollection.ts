import { HostCollection, HostObject } from "../richapi/hostObject";
import { RichApiError } from "../richapi/richApiError";
import { asText } from "./argument";
import type { Book } from "./book";

/**
 * "Represents a collection of key-value pair setting objects that are part of the workbook."
 * Sentences in quotes: https://learn.microsoft.com/javascript/api/excel/excel.settingcollection
 */
export class SettingCollection extends HostCollection {
  readonly className = "SettingCollection";

  constructor(private readonly book: Book) {
    super();
  }

  items(): readonly Setting[] {
    return [...this.book.settings.keys()].map((key) => new Setting(this.book, key));
  }

  /** "Sets or adds the specified setting to the workbook." */
  add(key: unknown, value: unknown): Setting {
    const name = asText(key);
    this.book.settings.set(name, value);
    return new Setting(this.book, name);
  }

  /** "Gets the number of settings in the collection." */
  getCount(): number {
    return this.book.settings.size;
  }

  /** "Gets a setting entry via the key." */
  getItem(key: unknown): Setting {
    const setting = this.getItemOrNullObject(key);
    if (setting === null) throw new RichApiError("ItemNotFound");
    return setting;
  }

  /** "If the setting does not exist, then this method returns an object with its `isNullObject` property set to `true`." */
  getItemOrNullObject(key: unknown): Setting | null {
    const name = asText(key);
    return this.book.settings.has(name) ? new Setting(this.book, name) : null;
  }
}

/** "Setting represents a key-value pair of a setting persisted to the document (per file per add-in)." */
export class Setting extends HostObject {
  readonly className = "Setting";

  constructor(
    private readonly book: Book,
    private readonly settingKey: string,
  ) {
    super();
  }

  override identity() {
    return { _Id: this.settingKey };
  }

  /** "The key that represents the ID of the setting." */
  get key(): string {
    return this.settingKey;
  }

  /** "Represents the value stored for this setting." */
  get value(): unknown {
    return this.book.settings.get(this.settingKey) ?? null;
  }

  set value(value: unknown) {
    this.book.settings.set(this.settingKey, value);
  }

  /** "Deletes the setting." */
  delete(): void {
    this.book.settings.delete(this.settingKey);
  }
}
