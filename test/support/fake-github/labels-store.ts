export interface Label {
  readonly id: number;
  readonly name: string;
  readonly color: string;
  readonly description: string | null;
}

/** The repository's labels. Names are case-insensitive. */
export class Labels {
  #byName = new Map<string, Label>();
  #byId = new Map<number, Label>();
  #lastId = 0;

  copy(): Labels {
    const copy = new Labels();
    copy.#byName = new Map(this.#byName);
    copy.#byId = new Map(this.#byId);
    copy.#lastId = this.#lastId;
    return copy;
  }

  find(name: string): Label | null {
    return this.#byName.get(name.toLowerCase()) ?? null;
  }

  get(id: number): Label | null {
    return this.#byId.get(id) ?? null;
  }

  all(): Label[] {
    return [...this.#byName.values()];
  }

  create(name: string, color = "ededed", description: string | null = null): Label {
    this.#lastId += 1;
    return this.#put({ id: this.#lastId, name, color, description });
  }

  /** Returns the label with this name, creating it if it does not exist. */
  findOrCreate(name: string): Label {
    return this.find(name) ?? this.create(name);
  }

  change(label: Label, changes: Partial<Omit<Label, "id">>): Label {
    this.#byName.delete(label.name.toLowerCase());
    return this.#put({ ...label, ...changes });
  }

  delete(label: Label): void {
    this.#byName.delete(label.name.toLowerCase());
    this.#byId.delete(label.id);
  }

  #put(label: Label): Label {
    this.#byName.set(label.name.toLowerCase(), label);
    this.#byId.set(label.id, label);
    return label;
  }
}
