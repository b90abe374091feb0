import { describeElement, elementsIn } from './elements-in.js';

/** What moves, or would once it changes: running animations, and elements that have a transition or an animation. */
export function movingParts(root: ParentNode): string[] {
  return [...elementsIn(root)].flatMap((el) => {
    const isRunning = el.getAnimations().some(({ effect }) => Number(effect?.getComputedTiming().duration) > 10);
    const moves = ['', '::before', '::after', '::backdrop'].filter((pseudo) => {
      const { animationName, animationDuration, transitionDuration } = getComputedStyle(el, pseudo || null);
      return isLong(transitionDuration) || (animationName !== 'none' && isLong(animationDuration));
    });
    return isRunning || moves.length > 0 ? [`${describeElement(el)} ${moves.join(' ')}`] : [];
  });
}

/** A hundredth of a second is over before it is seen; pages use it to keep their end events. */
function isLong(durations: string): boolean {
  return durations.split(',').some((duration) => parseFloat(duration) > 0.01);
}
