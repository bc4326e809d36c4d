/** Bad input as a refusal: which field, what was wrong, what would be right. */
import { ArgumentMetadata, PipeTransform, ValidationError, ValidationPipe } from '@nestjs/common';
import { FieldFault, Refused, refuse } from '../domain/refusal.js';

const rules = {
  whitelist: true,
  transform: true,
  stopAtFirstError: false,
  validationError: { target: false, value: false },
  exceptionFactory: invalid,
};

export function validation(): ValidationPipe {
  return new BodiesAndQueries({ ...rules, forbidNonWhitelisted: true });
}

/**
 * The query of a page. Links to pages are passed on with marks of others in them, and forms send what was left blank: both are
 * left out. The parameter is declared `Readonly<Type>`, so that the pipe for all routes, which refuses them, does not know its type.
 */
export class KnownQuery<Type extends object> implements PipeTransform {
  private readonly pipe = new ValidationPipe(rules);

  constructor(private readonly type: new () => Type) {}

  transform(given: Record<string, unknown>): Promise<Type> {
    const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
    return this.pipe.transform(filled, { type: 'query', metatype: this.type });
  }
}

/** Parts of the path are left to their own pipes, which see them as they were written: `1.0` is no id. */
class BodiesAndQueries extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    return metadata.type === 'param' ? value : super.transform(value, metadata);
  }
}

function invalid(errors: ValidationError[]): Refused {
  const faults = errors.flatMap((error) => faultsOf(error, ''));
  const fields = faults.map((fault) => fault.pointer.slice(1) || 'the body').join(', ');
  return refuse('request.invalid', `Wrong or missing: ${fields}.`, { errors: faults });
}

function faultsOf(error: ValidationError, path: string): FieldFault[] {
  const pointer = `${path}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = Object.values(error.constraints ?? {}).map((detail) => ({ pointer, detail }));
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, pointer))];
}
