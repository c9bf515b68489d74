/** Short words with a dot that are right in an official name: saints, titles, honours, numbers, parts of legal forms. */
export const keptWords: ReadonlySet<string> = new Set(
  `bri st ste sta sto sv sw ss hl skt im dr drs prof mgr mag inz ing dipl ks gen bp abp bl kard plk kpt por rtm mjr marsz hetm
  mr mrs ms messrs mme mlle jr sr snr jnr phd md rev hon capt col lt sgt fr msgr no nr num vol mt ft ul al pl os bpa
  co corp ltd inc llc llp plc bhd sdn pvt pte pty spol sp sro gmbh mbh ltda lda cv rl sas sarl srl spa snc sl sa ag kg
  ab as oy nv bv vof cvba ooo zao oao tbk pt ud llp lp cia ta dba tmi ev eg ek kgaa sti san tic ve rer habil oec
  phil jur dent psych fh arq adw not smt shri profr prin card chr joh wilh fr chs etn sig dott avv rag geom arch lic abog sra sres vda tzn tj ca ad
  chas geo thos jos edw robt jas wm jno alex benj ed edm fredk danl saml gov sen banc tsa vorm and est`
    .split(/\s+/)
    .filter(Boolean),
);
