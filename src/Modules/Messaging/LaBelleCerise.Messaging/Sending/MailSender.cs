using System.Diagnostics;
using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Jobs;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Contracts;
using LaBelleCerise.Messaging.Mails;
using LaBelleCerise.Messaging.Newsletters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LaBelleCerise.Messaging.Sending;

/// <summary>Sends what is due: takes a mail by a lease, hands it over outside any transaction, then writes down what became of it (decisions 29).</summary>
internal sealed partial class MailSender(IServiceScopeFactory scopes, IMailCarrier carrier, MailEnvelope envelope, TimeProvider clock, ILogger<MailSender> log) : IBackgroundWork
{
    private const int BatchSize = 20;

    /// <summary>Longer than any hand-over may take, so a lease ends only when its host died.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    /// <summary>Well above the lease and what the clocks of two hosts may differ.</summary>
    private static readonly TimeSpan Slip = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan LongestHandOver = TimeSpan.FromMinutes(2);

    /// <summary>A host that stops ends the hand-over that it is at: cut off, its reader might have the mail twice and the next host would wait for the lease.</summary>
    private static readonly TimeSpan LongestFarewell = TimeSpan.FromSeconds(10);

    /// <summary>RFC 5321 section 4.5.4.1: give up after four to five days.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromDays(5);

    private static readonly TimeSpan[] Gaps =
        [TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(30), TimeSpan.FromHours(1)];

    /// <summary>Sends what is due until nothing is, and returns how many mails were tried.</summary>
    public async Task<int> RunDue(CancellationToken cancellation)
    {
        var total = 0;
        for (var tried = -1; tried != 0; total += tried)
        {
            tried = 0;
            foreach (var id in await DueMails(cancellation))
            {
                tried += await SendOne(id, cancellation) ? 1 : 0;
            }
        }

        return total;
    }

    /// <summary>The first waiting mail of each subject: a later one never overtakes it.</summary>
    private async Task<List<Guid>> DueMails(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = clock.GetUtcNow();
        var mails = Mails(scope);
        return await Due(mails, now)
            .Where(m => !mails.Any(e => e.SubjectId == m.SubjectId && e.State == MailState.Waiting && e.SubjectVersion < m.SubjectVersion))
            .OrderBy(m => m.DueAt).ThenBy(m => m.Id).Take(BatchSize).Select(m => m.Id).ToListAsync(cancellation);
    }

    /// <summary>What is due now, and what is due so late that no wait of ours explains it: the clock was ahead when it was written, and has been put right.</summary>
    private static IQueryable<Mail> Due(IQueryable<Mail> mails, DateTimeOffset now)
    {
        var (tooLateAtFirst, tooLate) = (now + Slip, now + Gaps[^1] + Slip);
        return mails.Where(m => m.State == MailState.Waiting && (m.DueAt <= now || (m.Attempts <= 1 && m.DueAt > tooLateAtFirst) || m.DueAt > tooLate));
    }

    private async Task<bool> SendOne(Guid id, CancellationToken cancellation)
    {
        // Asked before each: what may not leave waits as it is, with no try counted.
        if (!carrier.MayCarry || await Claim(id, cancellation) is not { } mail)
        {
            return false;
        }

        if (MailKinds.NeedsConsent(mail.Kind) && !await HasConsent(mail, cancellation))
        {
            // Taken back between writing and sending: the mail is not kept, it goes.
            return await Write(WorkUnit.WriteDownMail, async (mails, _, token) => await mails.Where(m => m.Id == mail.Id && m.State == MailState.Waiting).ExecuteDeleteAsync(token) == 1, CancellationToken.None);
        }

        var papers = await PapersOf(mail, CancellationToken.None);
        var outcome = await Carry(mail, papers, cancellation);
        LogTried(log, mail.Id, mail.Kind, mail.Attempts, outcome.GetType().Name);
        await WriteDown(mail, ContentHash.Of(mail, papers), outcome);
        return true;
    }

    /// <summary>Takes the mail, unless another host was quicker.</summary>
    private async Task<Mail?> Claim(Guid id, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var cuts = carrier.TakesOnce ? 0 : 1;
        return await Write(WorkUnit.TakeMail, async (mails, _, token) =>
            await Due(mails, now).Where(m => m.Id == id).ExecuteUpdateAsync(
                set => set.SetProperty(m => m.DueAt, now + Lease).SetProperty(m => m.Attempts, m => m.Attempts + 1)
                    .SetProperty(m => m.Cuts, m => m.HandedOverAt == null ? m.Cuts : m.Cuts + cuts).SetProperty(m => m.HandedOverAt, now),
                token) == 1
                ? await mails.AsNoTracking().SingleAsync(m => m.Id == id, token)
                : null, cancellation);
    }

    private async Task<bool> HasConsent(Mail mail, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await ActiveConsent.Of(scope.ServiceProvider.GetRequiredService<MessagingDb>(), mail.SubjectId, cancellation) is { } reader && reader.Addressee.Email == mail.Recipient;
    }

    private async Task<IReadOnlyList<Paper>> PapersOf(Mail mail, CancellationToken cancellation)
    {
        if (mail.PaperHashes.Count == 0)
        {
            return [];
        }

        await using var scope = scopes.CreateAsyncScope();
        var kept = await scope.ServiceProvider.GetRequiredService<MessagingDb>().Papers.AsNoTracking().Where(p => mail.PaperHashes.Contains(p.Hash)).ToDictionaryAsync(p => p.Hash, cancellation);
        return [.. mail.PaperHashes.Select(hash => kept[hash])];
    }

    private async Task<CarryOutcome> Carry(Mail mail, IReadOnlyList<Paper> papers, CancellationToken cancellation)
    {
        if (CanaryPerson.Is(mail.Recipient))
        {
            // Written and kept like any other; nothing of it leaves the house.
            return new CarryOutcome.Carried();
        }

        if (envelope.Seal(mail, papers) is not { } message)
        {
            return new CarryOutcome.Never("Not an e-mail address");
        }

        using var limit = new CancellationTokenSource(LongestHandOver);
        await using var farewell = cancellation.Register(() => limit.CancelAfter(LongestFarewell));
        try
        {
            return await carrier.Carry(mail.Id, message, limit.Token);
        }
        catch (OperationCanceledException)
        {
            return new CarryOutcome.Cut(cancellation.IsCancellationRequested ? "The host stopped" : "Took longer than two minutes");
        }
        catch (Exception error)
        {
            // A fault that no carrier foresaw must not stop the other mails, and says nothing of where this one is.
            return new CarryOutcome.Cut(ErrorPlace.Of(error));
        }
    }

    /// <summary>Never cancelled: the mail may have left, and whoever stops the host must not make us forget it.</summary>
    private Task<bool> WriteDown(Mail mail, string contentHash, CarryOutcome outcome) => Write(WorkUnit.WriteDownMail, async (mails, db, token) =>
    {
        var now = clock.GetUtcNow();
        // A lease that ran out and was taken by another host is no longer ours to write down.
        var ours = mails.Where(m => m.Id == mail.Id && m.State == MailState.Waiting && m.Attempts == mail.Attempts);
        switch (outcome)
        {
            case CarryOutcome.Carried:
                return await MarkSent(ours, mail, contentHash, db, now, token);
            case CarryOutcome.Never never:
                return await ours.ExecuteUpdateAsync(
                    set => set.SetProperty(m => m.State, MailState.Failed).SetProperty(m => m.LastError, never.Error).SetProperty(m => m.HandedOverAt, (DateTimeOffset?)null), token) == 1;
            case CarryOutcome.NotNow notNow:
                return await Postpone(ours, mail, notNow.Error, 0, now, token);
            case CarryOutcome.Cut cut:
                return await Postpone(ours, mail, cut.Error, 1, now, token);
            default:
                throw new UnreachableException();
        }
    }, CancellationToken.None);

    private static async Task<bool> MarkSent(IQueryable<Mail> ours, Mail mail, string contentHash, MessagingDb db, DateTimeOffset now, CancellationToken token)
    {
        var text = MailKinds.IsSecret(mail.Kind) ? "" : mail.Text;
        var html = MailKinds.IsSecret(mail.Kind) ? "" : mail.Html;
        var marked = await ours.ExecuteUpdateAsync(
            set => set.SetProperty(m => m.State, MailState.Sent).SetProperty(m => m.SentAt, now).SetProperty(m => m.LastError, (string?)null)
                .SetProperty(m => m.HandedOverAt, (DateTimeOffset?)null).SetProperty(m => m.Text, text).SetProperty(m => m.Html, html), token) == 1;
        if (marked && MailKinds.OrderName(mail.Kind) is { } kind)
        {
            db.Announce(new OrderMailSent(mail.Id, 1, mail.SubjectId, kind, now) { ContentHash = contentHash });
            await db.SaveChangesAsync(token);
        }

        return marked;
    }

    private static async Task<bool> Postpone(IQueryable<Mail> ours, Mail mail, string error, int cuts, DateTimeOffset now, CancellationToken token)
    {
        var state = now - mail.QueuedAt >= Patience ? MailState.Failed : MailState.Waiting;
        var due = now + Gaps[Math.Min(mail.Attempts, Gaps.Length) - 1];
        return await ours.ExecuteUpdateAsync(
            set => set.SetProperty(m => m.State, state).SetProperty(m => m.DueAt, due).SetProperty(m => m.LastError, error)
                .SetProperty(m => m.Cuts, m => m.Cuts + cuts).SetProperty(m => m.HandedOverAt, (DateTimeOffset?)null), token) == 1;
    }

    private async Task<T> Write<T>(WorkUnit unit, Func<IQueryable<Mail>, MessagingDb, CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MessagingDb>();
        return await scope.ServiceProvider.GetRequiredService<UnitOfWork>().Run(db, token => work(Mails(scope), db, token), cancellation, unit);
    }

    private static IQueryable<Mail> Mails(AsyncServiceScope scope) =>
        scope.ServiceProvider.GetRequiredService<MessagingDb>().Open<Mail>(Opening.BySystem(Purpose.OrderStatus));

    [LoggerMessage(Level = LogLevel.Information, Message = "Mail {Mail} ({Kind}) tried for the {Attempt}. time: {Outcome}")]
    private static partial void LogTried(ILogger log, Guid mail, MailKind kind, int attempt, string outcome);
}
