/** Columns are snake_case in SQL and camelCase in TypeScript. */
import { DefaultNamingStrategy, NamingStrategyInterface } from 'typeorm';

export class SnakeCase extends DefaultNamingStrategy implements NamingStrategyInterface {
  override columnName(property: string, given: string | undefined): string {
    return given ?? property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
