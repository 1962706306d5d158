using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Kernel.Verification;

/// <summary>V10: each announcement marked delivered has its receipt at the receiver, and none is stuck.</summary>
public sealed class NothingIsLostOnTheWay(ModuleCatalog modules, IServiceProvider services) : IInvariant
{
    /// <inheritdoc />
    public string Id => "V10";

    /// <inheritdoc />
    public string Sentence => "no announcement is lost: delivered means received, and none is stuck";

    /// <inheritdoc />
    public async Task<Finding> Examine(VerificationInput input, CancellationToken cancellation)
    {
        var violations = new List<string>();
        var examined = 0;
        foreach (var sender in modules.All)
        {
            var deliveries = await sender.Open(services).Deliveries.AsNoTracking()
                .Select(d => new { d.MessageId, d.Receiver, d.State }).ToListAsync(cancellation);
            examined += deliveries.Count;
            violations.AddRange(deliveries.Where(d => d.State == DeliveryState.Stuck).Select(d => $"{sender.Name} to {d.Receiver}: {d.MessageId} is stuck"));
            foreach (var group in deliveries.Where(d => d.State == DeliveryState.Delivered).GroupBy(d => d.Receiver))
            {
                var receipts = (await modules.ByName(group.Key).Open(services).Receipts.Select(r => r.MessageId).ToListAsync(cancellation)).ToHashSet();
                violations.AddRange(group.Where(d => !receipts.Contains(d.MessageId)).Select(d => $"{sender.Name} to {group.Key}: {d.MessageId} was marked delivered without a receipt"));
            }
        }

        return new Finding(examined, violations);
    }
}
