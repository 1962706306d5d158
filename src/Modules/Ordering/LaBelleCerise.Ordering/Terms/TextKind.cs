namespace LaBelleCerise.Ordering.Terms;

/// <summary>Which text of the shop; <c>IStringLocalizer&lt;TextKind&gt;</c> has their names, e.g. under <c>Name.TermsOfSale</c>.</summary>
internal enum TextKind
{
    TermsOfSale,
    WithdrawalForm,
    DeliveryAndReturns,
    LegalGuarantee,
    Complaints,
    Accessibility,
}
