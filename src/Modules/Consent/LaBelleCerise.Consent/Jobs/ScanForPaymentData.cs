using LaBelleCerise.Consent.PaymentData;
using LaBelleCerise.Kernel.Jobs;

namespace LaBelleCerise.Consent.Jobs;

/// <summary>Every night: no number of a card or an account stands anywhere.</summary>
internal sealed class ScanForPaymentData(PaymentDataDesk desk) : IJob
{
    public Task Run(CancellationToken cancellation) => desk.Look(removes: false, cancellation);
}
