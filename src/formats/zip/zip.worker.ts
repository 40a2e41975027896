import { answerEach } from '../apart/answer';
import { type ZipContent, zip } from './zip';

answerEach((content: ZipContent) => {
  const answer = zip(content);
  return { answer, transfer: [answer.buffer] };
});
