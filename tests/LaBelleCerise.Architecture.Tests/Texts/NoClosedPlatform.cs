using LaBelleCerise.Architecture.Tests.Repository;
using LaBelleCerise.Architecture.Tests.Rules;

namespace LaBelleCerise.Architecture.Tests.Texts;

internal sealed class NoClosedPlatform() : Rule<SourceFile>(
    "No page and no mail sends people to the European platform for online disputes",
    "It closed on 20 July 2025, and a link to it misleads consumers (Regulation (EU) 2024/3228, law W24).",
    "0026",
    "Name the Consumer Ombudsman Service, as the text on complaints does.")
{
    /// <summary>The rule that refuses the address in texts of staff has to name it.</summary>
    private const string Refuses = "src/Modules/Ordering/LaBelleCerise.Ordering/Terms/TextRules.cs";

    public override IEnumerable<string> Check(IReadOnlyList<SourceFile> examined) =>
        from file in examined
        where file.Path != Refuses && file.Text.Contains("ec.europa.eu/consumers/odr", StringComparison.OrdinalIgnoreCase)
        select file.Path;
}
