/** What a reviewer does with one claim, by the keyboard alone. */
import { Page } from 'playwright-core';
import { english } from '../../web/src/wording/en/catalogue.js';
import { Hands } from './hands.js';
import { quiet } from './quiet.js';

const { review, terms } = english;

export interface Judged {
  /** The number of the rating on the scale, as the page shows it. */
  then: [rating: number, why: string];
  today: [rating: number, why: string];
}

export interface Found {
  url: string;
  title: string;
  publishedOn: string;
  /** The key that opens the form: + supports, - contradicts. */
  stance: '+' | '-';
}

export class Reviewer {
  readonly hands: Hands;

  constructor(readonly page: Page) {
    this.hands = new Hands(page);
  }

  async comesIn(): Promise<void> {
    await this.page.goto('/desk');
    await this.page.getByRole('heading', { level: 1 }).waitFor();
    await quiet(this.page);
  }

  /** `n`, wherever they are on the desk. */
  async takesNext(): Promise<void> {
    await this.hands.press('n');
    await this.page.waitForURL(/\/claims\/\d+\/review$/);
    await this.page.getByRole('button', { name: review.submit.do }).waitFor();
  }

  async records({ url, title, publishedOn, stance }: Found): Promise<void> {
    const { press, type, tabTo } = bound(this.hands);
    await press(stance);
    await type(url);
    await tabTo(review.source.sourceType, 'combobox');
    await type(terms.sourceType.primary.slice(0, 3));
    await tabTo(review.source.publishedOn, 'textbox');
    await type(publishedOn);
    await tabTo(review.source.title, 'textbox');
    await type(title);
    await press('Control+Enter');
    await this.page.getByRole('listitem').filter({ hasText: title }).first().waitFor();
    await this.hands.areSomewhere();
  }

  async judges({ then, today }: Judged): Promise<void> {
    const { press, type } = bound(this.hands);
    for (const [key, [rating, why]] of [
      ['t', then],
      ['h', today],
    ] as const) {
      await press(key, String(rating), 'w');
      await type(why);
      await press('Escape');
    }
  }

  async submits(): Promise<void> {
    await this.hands.press('Control+Enter');
    await this.page.getByText(review.seat.submitted.title).waitFor();
    await this.hands.areSomewhere();
  }
}

/** So that the lines above read as what is done. */
function bound(hands: Hands) {
  return { press: hands.press.bind(hands), type: hands.type.bind(hands), tabTo: hands.tabTo.bind(hands) };
}
