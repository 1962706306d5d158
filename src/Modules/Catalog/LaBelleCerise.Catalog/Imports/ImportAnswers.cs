using LaBelleCerise.Kernel.Amounts;

namespace LaBelleCerise.Catalog.Imports;

/// <summary>What a file does not say and staff therefore do (decisions 32).</summary>
/// <param name="Language">The language of its texts.</param>
/// <param name="VatClass">The class of its new products.</param>
/// <param name="PricesAreNet">Whether its prices are without VAT.</param>
/// <param name="EmptyClears">Whether an empty cell clears what the shop has.</param>
internal sealed record ImportAnswers(string Language, VatClass VatClass, bool PricesAreNet, bool EmptyClears);
