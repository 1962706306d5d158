namespace LaBelleCerise.Consent.Registers;

/// <summary>What makes a transfer outside the EEA lawful (GDPR chapter V).</summary>
internal enum TransferTool
{
    /// <summary>EU-US Data Privacy Framework: decision (EU) 2023/1795, upheld in T-553/23, appeal pending.</summary>
    DataPrivacyFramework,

    /// <summary>Standard contractual clauses: decision (EU) 2021/914; they count once staff wrote down that they were signed and assessed.</summary>
    StandardClauses,
}
