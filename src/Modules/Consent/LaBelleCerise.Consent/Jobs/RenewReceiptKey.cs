using LaBelleCerise.Consent.Receipts;
using LaBelleCerise.Kernel.Jobs;

namespace LaBelleCerise.Consent.Jobs;

/// <summary>Replaces the signing key of receipts when it is a year old.</summary>
internal sealed class RenewReceiptKey(ReceiptKeys keys) : IJob
{
    public Task Run(CancellationToken cancellation) => keys.Renew(cancellation);
}
