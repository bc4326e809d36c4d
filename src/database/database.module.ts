/** Gives the features their connection. */
import { DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';

/** The address of the server, for what keeps a connection of its own (jobs, listening). */
export const databaseUrl = Symbol('the address of the database');

@Module({})
export class DatabaseModule {
  static of(source: DataSource, url: string): DynamicModule {
    const address = { provide: databaseUrl, useValue: url };
    return {
      module: DatabaseModule,
      global: true,
      imports: [
        TypeOrmModule.forRootAsync({ useFactory: () => source.options, dataSourceFactory: async () => source }),
      ],
      providers: [address],
      exports: [address],
    };
  }
}
