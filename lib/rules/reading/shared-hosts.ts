import { isUnder } from './email.ts';

/** Sites on which anybody may have a page: the address says nothing about who it belongs to. */
const hosts =
  'facebook.com fb.com fb.me instagram.com linkedin.com twitter.com x.com youtube.com tiktok.com pinterest.com t.me wa.me vk.com linktr.ee google.com goo.gl g.page business.site wixsite.com wordpress.com blogspot.com weebly.com jimdofree.com jimdosite.com webnode.com webnode.page squarespace.com myshopify.com github.io sites.google.com godaddysites.com ueniweb.com yolasite.com site123.me tumblr.com medium.com xing.com yelp.com tripadvisor.com allegro.pl olx.pl ebay.com etsy.com amazon.com wikipedia.org naver.com tistory.com ameblo.jp'.split(
    ' ',
  );

/** @returns true for social networks, market places and free site builders. */
export const isSharedHost = (host: string): boolean => hosts.some((shared) => isUnder(host, shared));
