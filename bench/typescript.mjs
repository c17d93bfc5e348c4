// Lets Node, which strips types by itself, find the engine's files: their imports leave out `.ts`.
import { registerHooks } from 'node:module';

registerHooks({
  resolve(name, context, next) {
    const ours = name.startsWith('.') && !/\.\w+$/.test(name) && context.parentURL?.endsWith('.ts');
    return next(ours ? `${name}.ts` : name, context);
  },
});
