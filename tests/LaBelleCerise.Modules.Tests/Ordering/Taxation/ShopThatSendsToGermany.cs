namespace LaBelleCerise.Modules.Tests.Ordering.Taxation;

/// <summary>A shop that delivers to Germany too, and waits for VIES for two seconds only.</summary>
public sealed class ShopThatSendsToGermany : Shop
{
    protected override IEnumerable<KeyValuePair<string, string>> Settings => [new("Delivery:AbroadInCents:DE", "1290"), new("Vies:TimeoutSeconds", "2")];
}
