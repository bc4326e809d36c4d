/** Who is at the desk, and what they may do. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Suspense, createContext, lazy, useContext, useEffect, useState, type ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { whenSignedOut } from '../api/client.js';
import { accountMeOptions } from '../api/generated/@tanstack/react-query.gen.js';
import type { Me } from '../api/generated/types.gen.js';
import { Answer } from '../shell/answer.js';

/** Fetched when a session ends in the middle of work; the desk still serves its files then. */
const SignInAgain = lazy(async () => ({ default: (await import('./sign-in-again.js')).SignInAgain }));

export type Permission = Me['permissions'][number];

const Person = createContext<Me | null>(null);

/** Who is signed in. Only under `SignedIn`. */
export function useMe(): Me {
  const me = useContext(Person);
  if (!me) throw new Error('Nobody is signed in here.');
  return me;
}

export function useMay(permission: Permission): boolean {
  return useMe().permissions.includes(permission);
}

/** Shows `children` to whoever is signed in; others sign in first and come back. A session that ends in the middle of work ends nothing else. */
export function SignedIn({ children }: { children: ReactNode }) {
  const me = useQuery({ ...accountMeOptions(), staleTime: 60_000 });
  const { pathname, search } = useLocation();
  const queries = useQueryClient();
  const [ended, setEnded] = useState<boolean | null>(null);
  useEffect(() => whenSignedOut(() => setEnded(true)), []);

  if (me.data === undefined && me.error?.code === 'sign_in.required') {
    return <Navigate to="/desk/sign-in" state={{ back: pathname + search }} replace />;
  }
  const goOn = () => {
    setEnded(false);
    void queries.invalidateQueries();
  };
  return (
    <Answer of={me}>
      {(person) => (
        <Person.Provider value={person}>
          {children}
          <Suspense fallback={null}>
            {ended !== null && <SignInAgain opened={ended} email={person.email} onSignedIn={goOn} />}
          </Suspense>
        </Person.Provider>
      )}
    </Answer>
  );
}
