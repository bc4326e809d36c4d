/**
 * Trains the model of check-worthiness and writes worth-weights.data.ts. From the root, after `npm run bench`:
 *   node .bench/bench/splitting/train-worth.js src/splitting/worth --claimbuster crowdsourced.csv \
 *     --policlaim train_gold.tsv --silver train_silver_bronze.tsv --news train.csv
 * Development splits: the debates of ClaimBuster and the speeches of PoliClaim, each in the order of their names, go to five
 * parts in turn. Each part is scored by a model that saw neither its debates nor its speeches (what a language model said of
 * these speeches is left out too). Printed are the figures over all five parts, as shipped: quantised, cut at 0.5.
 * The model that is written learns from all of it; where 0.5 lies was chosen on the five parts. Format with prettier after.
 */
import { worthFeatures } from '../../src/splitting/worth/worth-features.js';
import { leaning, unpackModel } from '../../src/splitting/worth/worth-model.js';
import { chooseScale, figures, Scale, Scored, scaled } from './calibration.js';
import {
  Labelled,
  readClaimBuster,
  readNews,
  readPoliClaim,
  readSilver,
  Source,
  withoutDoubles,
} from './labelled-sentences.js';
import { Example, learn } from './logistic-regression.js';
import { packWorth, writeWorth } from './write-worth.js';

const weights: Record<Source, number> = { claimbuster: 1, policlaim: 2, silver: 1, news: 0.2 };
const settings = { rounds: 4, rate: 0.1, decay: 1e-4 };
const parts = 5;

const args = process.argv.slice(2);
const out = args[0]!;
function option<T>(name: string, read: (file: string) => T[]): T[] {
  return args.includes(name) ? read(args[args.indexOf(name) + 1]!) : [];
}

type Known = Labelled & Example;

// A sentence that several sets have is kept from the first of them: what people judged, before what a model did.
const known: Known[] = withoutDoubles([
  ...option('--policlaim', readPoliClaim),
  ...option('--claimbuster', readClaimBuster),
  ...option('--policlaim', readSilver),
  ...option('--silver', readSilver),
  ...option('--news', readNews),
]).map((labelled) => ({
  ...labelled,
  features: worthFeatures(labelled.text),
  weight: weights[labelled.source] * (labelled.unimportant ? 0.3 : 1),
}));

const partOf = new Map<string, number>();
for (const source of ['claimbuster', 'policlaim']) {
  const groups = [...new Set(known.filter((one) => one.source === source).map(({ group }) => group))].sort();
  for (const [at, group] of groups.entries()) partOf.set(group, at % parts);
}

function scoreParts(): Scored[] {
  return Array.from({ length: parts }, (_, part) => part).flatMap((part) => {
    const held = ({ group }: Known) => partOf.get(group) === part;
    const model = unpackModel(
      packWorth(
        learn(
          known.filter((one) => !held(one)),
          settings,
        ),
      ),
    );
    return known
      .filter((one) => held(one) && one.source !== 'silver')
      .map((one) => ({ ...one, leaning: leaning(model, one.features) }));
  });
}

function report(scored: Scored[], scale: Scale): void {
  const buster = scored.filter(({ source }) => source === 'claimbuster');
  const sets = {
    'ClaimBuster, all': buster,
    'ClaimBuster, without unimportant facts': buster.filter(({ unimportant }) => !unimportant),
    'PoliClaim, judged by people': scored.filter(({ source }) => source === 'policlaim'),
  };
  for (const [name, list] of Object.entries(sets)) {
    const { f1, accuracy } = figures(list.map((one) => ({ ...one, leaning: scaled(one.leaning, scale) })));
    console.log(`${name}: ${list.length} sentences, F1 ${f1.toFixed(3)}, accuracy ${accuracy.toFixed(3)}`);
  }
}

const scored = scoreParts();
const scale = chooseScale(scored);
console.log(`${known.length} sentences; 0.5 lies at ${scale.cut.toFixed(2)}, slope ${scale.slope.toFixed(2)}`);
report(scored, scale);
writeWorth(out, packWorth(learn(known, settings), scale));
