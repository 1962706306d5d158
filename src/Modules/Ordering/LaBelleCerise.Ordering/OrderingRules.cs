using LaBelleCerise.Kernel.Settings;

namespace LaBelleCerise.Ordering;

/// <summary>What the owner's payment settings must keep: a way to pay, and terms in which a customer can.</summary>
internal sealed class OrderingRules : ISettingsRule<OrderingOptions>
{
    public IEnumerable<SettingsProblem> Check(OrderingOptions settings)
    {
        if (!settings.OnlineIsOn && !settings.TransferIsOn)
        {
            yield return new SettingsProblem(nameof(settings.OnlineIsOn), "NoWay");
        }

        if (settings.TimeToPay < TimeSpan.FromMinutes(5) || settings.TimeToPay > TimeSpan.FromDays(14))
        {
            yield return new SettingsProblem(nameof(settings.TimeToPay), "TimeToPayWrong");
        }

        // A transfer takes a bank up to two days; the law lets nobody wait for delivery beyond thirty.
        if (settings.TimeToTransfer < TimeSpan.FromDays(3) || settings.TimeToTransfer > TimeSpan.FromDays(30))
        {
            yield return new SettingsProblem(nameof(settings.TimeToTransfer), "TimeToTransferWrong");
        }

        if (settings.RemindAfter < TimeSpan.FromDays(1) || settings.RemindAfter >= settings.TimeToTransfer)
        {
            yield return new SettingsProblem(nameof(settings.RemindAfter), "RemindAfterWrong");
        }
    }
}
