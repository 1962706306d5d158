using LaBelleCerise.Kernel.Data;

namespace LaBelleCerise.Consent.Receipts;

/// <summary>The first start makes the first key, once the key ring stands.</summary>
internal sealed class MakeReceiptKey(ReceiptKeys keys) : IStartupTask
{
    public int Order => 600;

    public Task Run(CancellationToken cancellation) => keys.Renew(cancellation);
}
