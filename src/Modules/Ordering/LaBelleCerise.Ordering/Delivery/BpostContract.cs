using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.PersonalData.Outgoing;
using LaBelleCerise.Ordering.Orders;

namespace LaBelleCerise.Ordering.Delivery;

/// <summary>What leaves to bpost today: the post code near which points are looked for, and nothing that says whose it is (promise S46).</summary>
internal sealed class BpostContract : OutgoingContract
{
    public BpostContract()
        : base(Recipient.Bpost)
    {
        Calls("GET /bpost/Locator");
        Carries<PostalAddress>("query:Zone", a => a.PostalCode);
        IsNotPersonal(
            "query:Function", "query:Partner", "query:AppId", "query:Format", "query:Language", "query:Country", "query:Type", "query:Limit", "header:Host", "header:traceparent");
    }
}
