using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Contracts;

namespace LaBelleCerise.Ordering.Announced;

/// <summary>A paper of the shop: the same for everybody.</summary>
internal sealed class OrderPaperPersonalData : RegisterOf<OrderPaper>
{
    public OrderPaperPersonalData() => IsNotPersonal(p => p.FileName, p => p.MediaType, p => p.Content);
}
