using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.PaymentData;

/// <summary>Names of columns and files with counts: nothing about a person.</summary>
internal sealed class PaymentDataScanPersonalData : RegisterOf<PaymentDataScan>
{
    public PaymentDataScanPersonalData() => IsNotPersonal(s => s.Id, s => s.At, s => s.Found, s => s.Removed, s => s.Places);
}
