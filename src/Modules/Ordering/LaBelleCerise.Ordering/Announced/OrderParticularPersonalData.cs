using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Contracts;

namespace LaBelleCerise.Ordering.Announced;

/// <summary>What the law wants confirmed: about the shop and its terms, not about the buyer.</summary>
internal sealed class OrderParticularPersonalData : RegisterOf<OrderParticular>
{
    public OrderParticularPersonalData() => IsNotPersonal(p => p.Heading, p => p.Lines);
}
