/**
 * Acronyms of common nouns, and currencies: they name a sort of thing or a job, never one person, company, place or product. By hand, from
 * the trades that newspapers write about; in any language of ours, as they are written alike or stand for no name.
 */
export const commonAcronyms: ReadonlySet<string> = new Set(
  (
    "AGI AI KI ML LLM LLMs NLP AR VR XR IT ICT IKT CEO CEOs CFO CTO COO CIO CMO CSO CPO VP SVP EVP HR PR VD CPU CPUs GPU GPUs TPU TPUs NPU SSD HDD RAM ROM DRAM " +
    "HBM SoC PC PCs TV TVs DVD CD USB LED LCD OLED GPS SMS MMS PDF API APIs SDK URL URLs HTML FAQ ATM PIN ID QR RFID NFC SIM VPN DNS IP IoT SaaS PaaS ERP CRM " +
    "GDP GNP BIP BNP PIB PNB PIL PKB BBP BKT VAT MwSt IPO IPOs ETF ETFs ESG CSR KPI ROI B2B B2C M&A P/E EBIT Ebit Ebitda EBITDA CAGR SPAC REIT NGO NGOs SME SMEs KMU AG DNA DNS RNA mRNA PCR ICU MRI CT " +
    "HIV AIDS ADHD BMI SUV SUVs EV EVs LNG LPG CO2 CO PV KWK AKW PS UFO VIP DIY RSS TBA TBD PS5s AM PM ET EST GMT UTC CET MEZ MESZ Q1 Q2 Q3 Q4 H1 H2 FY UV " +
    "OK TL DR Nr Abs Art Ltd Inc Corp Co GmbH SA NV PLC LLC Mio Mrd " +
    "DKK EUR USD SEK NOK GBP CHF JPY CNY PLN ISK CAD AUD INR KRW Euro Euros Dollar Dollars Krone Kroner Kronen Kronor Pfund Pound Pounds Franken Yen Yuan Rubel Won Cent Cents"
  ).split(" "),
);
