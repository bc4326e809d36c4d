/** Bad input as a refusal: which field, what was wrong, what would be right. */
import { ArgumentMetadata, ValidationError, ValidationPipe } from '@nestjs/common';
import { FieldFault, Refused, refuse } from '../domain/refusal.js';

export function validation(): ValidationPipe {
  return new BodiesAndQueries({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    stopAtFirstError: false,
    validationError: { target: false, value: false },
    exceptionFactory: invalid,
  });
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
