namespace LaBelleCerise.Consent.Registers;

/// <summary>What a transfer tool is called.</summary>
internal static class TransferTools
{
    public static IReadOnlyList<TransferTool> All { get; } = Enum.GetValues<TransferTool>();

    public static LocalText Name(TransferTool tool) => tool switch
    {
        TransferTool.DataPrivacyFramework => new("EU-VS Data Privacy Framework", "Data Privacy Framework UE-États-Unis", "EU-US Data Privacy Framework", "EU-US Data Privacy Framework"),
        _ => new("modelcontractbepalingen", "clauses contractuelles types", "Standardvertragsklauseln", "standard contractual clauses"),
    };
}
