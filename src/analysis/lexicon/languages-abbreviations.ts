/**
 * Abbreviations that keep their full stop inside a sentence, lower case, without their last full stop. `titles` are
 * always followed by a name; the others may end a sentence, so there a capital word after them starts a new one.
 * Sources: the abbreviation lists of each language's orthographic dictionary and CLDR's segmentation suppressions.
 */
export interface Abbreviations {
  readonly titles: string;
  readonly words: string;
}

export const abbreviations: Readonly<Record<string, Abbreviations>> = {
  en: {
    titles:
      "mr mrs ms dr prof gen col lt capt sgt sen rep gov pres hon rev st sr jr messrs adm maj cmdr supt no nos vs",
    words:
      "inc co corp ltd plc bros dept est approx e.g i.e etc u.s u.k u.n e.u d.c a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec fig vol pp p ed al cf ave blvd rd mt ft lb oz sq",
  },
  de: {
    titles:
      "dr prof hr fr st z.b d.h u.a z.t i.d.r bzw ca vgl sog nr art abs min max inkl evtl ggf insb geb gest verh dipl ing med jur phil rer s o.g u.u v.a i.h.v mio mrd bd",
    words:
      "usw etc mio mrd bd jh jhd jan feb mär apr jun jul aug sep sept okt nov dez str co uvm o.ä u.ä chr abb kap tel std sek",
  },
  da: {
    titles:
      "hr fr dr prof bl.a f.eks fx dvs ca nr pga iflg jf evt inkl ekskl kl vedr h.h sml mht mio mia mia tsd pr d st ang forf bet o.a",
    words: "osv mv m.v m.m o.l kr jan feb mar apr jun jul aug sep sept okt nov dec tlf s kap mfl m.fl pct aps stk gl",
  },
  sv: {
    titles: "dr prof bl.a t.ex dvs d.v.s ca nr fr.o.m t.o.m s.k p.g.a kl jfr resp inkl exkl st f.d milj",
    words: "osv m.m m.fl etc mkr tkr kr jan feb mar apr jun jul aug sep sept okt nov dec tel s kap",
  },
  nb: {
    titles: "dr prof bl.a f.eks dvs ca nr pga ifm iht jf evt inkl ekskl kl mill mrd pr st hhv",
    words: "osv mv m.m o.l kr jan feb mar apr jun jul aug sep sept okt nov des tlf s kap mfl m.fl pst",
  },
  nl: {
    titles: "dr prof mr ir ing drs dhr mw bijv bv ca nr o.a d.w.z m.b.t t.a.v i.p.v z.g jl incl excl max min st blz",
    words: "enz etc e.d mln mld jan feb mrt apr jun jul aug sep sept okt nov dec tel e.a",
  },
  fr: {
    titles: "m mm mme mlle dr pr me p.ex env n° no st ste cf vol av réf",
    words: "etc janv févr avr juil sept oct nov déc p tél fig chap",
  },
  es: {
    titles: "sr sra srta dr dra d dña prof lic ing núm no p.ej art pág av gral st sto sta aprox",
    words: "etc ee.uu ene feb mar abr may jun jul ago sep sept oct nov dic tel vol cía s.a",
  },
  it: {
    titles: "sig sigg dott dr prof avv ing on sen p.es es ca n nr art pag st ss cfr",
    words: "ecc gen feb mar apr mag giu lug ago set sett ott nov dic tel vol s.p.a s.r.l",
  },
  pt: {
    titles: "sr sra dr dra prof eng exmo exma p.ex n no nº art pág av st sto sta aprox d",
    words: "etc jan fev mar abr mai jun jul ago set out nov dez tel vol cia s.a ltda",
  },
  pl: {
    titles: "dr prof mgr inż hab płk gen ks św p m.in np tzn tzw ok nr ul al ur zm godz tj por",
    words: "itd itp r w tys mln mld zł str tel pkt ust poz",
  },
  fi: { titles: "tri prof esim mm ns nk n nro klo ent", words: "jne yms ym milj mrd e.kr j.kr eaa puh s v" },
};
