using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Kernel.Played;

/// <summary>The real host with three more modules, one that announces and two that hear, so that the kernel is proven without a shop's business.</summary>
public class PlayedShop : Shop
{
    private static readonly Type FirstReaction = PlayedAssembly.Holding(typeof(KeepNoteInFirst));
    private static readonly Type SecondReaction = PlayedAssembly.Holding(typeof(KeepNoteInSecond));

    public PlayedFaults Faults => Services.GetRequiredService<PlayedFaults>();

    public Relay Relay => Services.GetRequiredService<Relay>();

    public ModuleRegistration Sender => Services.GetRequiredService<ModuleCatalog>().ByName(SenderDb.Name);

    /// <summary>One unit of work on a store, in a scope of its own.</summary>
    public async Task<T> Write<TDb, T>(Func<TDb, CancellationToken, Task<T>> work)
        where TDb : PlayedDb
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDb>();
        return await scope.ServiceProvider.GetRequiredService<UnitOfWork>().Run(db, token => work(db, token), CancellationToken.None);
    }

    /// <summary>Reads a store in a scope of its own.</summary>
    public async Task<T> Read<TDb, T>(Func<TDb, Task<T>> question)
        where TDb : PlayedDb
    {
        await using var scope = Services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<TDb>());
    }

    /// <summary>Writes a note and announces it.</summary>
    public async Task<Guid> Announce(Guid? id = null, long version = 1, string text = "hello") => await Write<SenderDb, Guid>(async (db, token) =>
    {
        var note = id ?? Guid.CreateVersion7(Clock.GetUtcNow());
        db.Announce(new NoteWritten(note, version, text));
        await db.SaveChangesAsync(token);
        return note;
    });

    /// <summary>The note as a receiver keeps it.</summary>
    public Task<Note?> NoteOf<TDb>(Guid id)
        where TDb : PlayedDb => Read<TDb, Note?>(db => db.Notes.AsNoTracking().SingleOrDefaultAsync(n => n.Id == id));

    /// <summary>The deliveries of one note, by receiver.</summary>
    public Task<Dictionary<string, OutboxDelivery>> DeliveriesOf(Guid note) => Read<SenderDb, Dictionary<string, OutboxDelivery>>(db =>
        db.Deliveries.AsNoTracking().Where(d => db.Outbox.Any(m => m.Id == d.MessageId && m.SubjectId == note)).ToDictionaryAsync(d => d.Receiver));

    protected override void ConfigureServices(IServiceCollection services, IConfiguration storage)
    {
        services.AddSingleton<PlayedFaults>();
        services.AddStore<SenderDb, SenderDb, SenderDb>(storage, SenderDb.Name, isPrimary: true);
        AddReceiver<FirstDb>(services, storage, FirstDb.Name, FirstReaction);
        AddReceiver<SecondDb>(services, storage, SecondDb.Name, SecondReaction);
        services.AddScoped<IRequestHandler<WriteNote, WriteNoteOutcome>, WriteNoteHandler>();
        services.AddScoped<IStartupTask, CreatePlayedTables>();
    }

    private static void AddReceiver<TDb>(IServiceCollection services, IConfiguration storage, string name, Type reaction)
        where TDb : PlayedDb
    {
        services.AddStore<TDb, TDb, TDb>(storage, name, isPrimary: true);
        services.Remove(services.Last(s => s.ServiceType == typeof(ModuleRegistration)));
        services.AddSingleton(new ModuleRegistration(name, reaction.Assembly, typeof(TDb)));
        services.AddScoped(typeof(INotificationHandler<NoteWritten>), reaction);
    }
}
