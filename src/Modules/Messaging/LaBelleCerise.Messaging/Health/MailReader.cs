using LaBelleCerise.Kernel.Health;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Mails;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaBelleCerise.Messaging.Health;

/// <summary>Whether mails leave. Counts only, so no read log: nobody's data are shown.</summary>
internal sealed class MailReader(MessagingDb db, TimeProvider clock, IStringLocalizer<MailHealthWords> words) : IHealthReader
{
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(30);

    public int Order => 300;

    public async Task<IReadOnlyList<HealthReading>> Read(CancellationToken cancellation)
    {
        var mails = db.Open<Mail>(Opening.BySystem(Purpose.OrderStatus));
        var waiting = mails.Where(m => m.State == MailState.Waiting);
        var (count, failed) = (await waiting.CountAsync(cancellation), await mails.CountAsync(m => m.State == MailState.Failed, cancellation));
        var oldest = await waiting.OrderBy(m => m.QueuedAt).Select(m => (DateTimeOffset?)m.QueuedAt).FirstOrDefaultAsync(cancellation);
        if (oldest is { } since && clock.GetUtcNow() - since > Late)
        {
            return [new HealthReading("mail", words["Mail"], HealthState.Bad, words["Mail.Late", count, (int)(clock.GetUtcNow() - since).TotalMinutes], new HealthRemedy(words["Mail.SendNow"], Job: "messaging.send-due-mails"))];
        }

        return
        [
            failed > 0
                ? new HealthReading("mail", words["Mail"], HealthState.Watch, words["Mail.Failed", failed], new HealthRemedy(words["Mail.Look"], Path: "/admin/mails"))
                : new HealthReading("mail", words["Mail"], HealthState.Good, words["Mail.Good", count]),
        ];
    }
}
