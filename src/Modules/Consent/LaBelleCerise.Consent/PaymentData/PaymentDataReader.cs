using System.Globalization;
using LaBelleCerise.Kernel.Health;
using LaBelleCerise.Kernel.Web;
using Microsoft.Extensions.Localization;

namespace LaBelleCerise.Consent.PaymentData;

/// <summary>Whether last night's look found anything.</summary>
internal sealed class PaymentDataReader(PaymentDataDesk desk, TimeProvider clock, IStringLocalizer<PaymentDataWords> words) : IHealthReader
{
    private static readonly TimeSpan Late = TimeSpan.FromHours(36);

    public int Order => 450;

    public async Task<IReadOnlyList<HealthReading>> Read(CancellationToken cancellation)
    {
        if (await desk.Last(cancellation) is not { } last)
        {
            return [new HealthReading("payment-data", words["Subject"], HealthState.Watch, words["Never"])];
        }

        var when = Cultures.InBrussels(last.At).ToString("g", CultureInfo.CurrentCulture);
        var (state, text) = last is { Found: > 0, Removed: false } ? (HealthState.Bad, words["Found", when, last.Found])
            : clock.GetUtcNow() - last.At > Late ? (HealthState.Watch, words["Old", when]) : (HealthState.Good, words["Clean", when]);
        return [new HealthReading("payment-data", words["Subject"], state, text)];
    }
}
