using System.Reflection;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.PersonalData.Outgoing;
using LaBelleCerise.Kernel.Jobs;
using LaBelleCerise.Kernel.Verification;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace LaBelleCerise.Kernel.Data;

/// <summary>Registers what every module has: its store, handlers, reactions, register entries, startup tasks and jobs.</summary>
public static class ModuleServices
{
    extension(IServiceCollection services)
    {
        /// <summary>Registers a module and everything in its assembly that implements a kernel contract.</summary>
        /// <typeparam name="TDb">The database class that the module's code uses.</typeparam>
        /// <typeparam name="TSqlite">The derived class that carries the SQLite migrations.</typeparam>
        /// <typeparam name="TPostgres">The derived class that carries the PostgreSQL migrations.</typeparam>
        public IServiceCollection AddModule<TDb, TSqlite, TPostgres>(IConfiguration configuration, string name)
            where TDb : ModuleDb
            where TSqlite : TDb
            where TPostgres : TDb
        {
            services.AddStore<TDb, TSqlite, TPostgres>(configuration, name, isPrimary: true);
            return services.AddSlicesOf(typeof(TDb).Assembly);
        }

        /// <summary>Registers a store; a second store of a module has a file, a schema and a lane of its own.</summary>
        public IServiceCollection AddStore<TDb, TSqlite, TPostgres>(IConfiguration configuration, string name, bool isPrimary)
            where TDb : ModuleDb
            where TSqlite : TDb
            where TPostgres : TDb
        {
            services.AddSingleton(new ModuleRegistration(name, typeof(TDb).Assembly, typeof(TDb), isPrimary));
            var storage = configuration.GetSection(StorageOptions.Section).Get<StorageOptions>() ?? new StorageOptions();
            if (storage.IsPostgres)
            {
                services.AddDbContext<TDb, TPostgres>(options => UsePostgres(options, storage, name));
            }
            else
            {
                services.AddDbContext<TDb, TSqlite>(options => UseSqlite(options, storage, name));
            }

            return services;
        }

        private IServiceCollection AddSlicesOf(Assembly assembly) => services.Scan(scan => scan.FromAssemblies(assembly)
            .AddClasses(c => c.AssignableTo(typeof(IRequestHandler<,>)), publicOnly: false).AsImplementedInterfaces(t => Closes(t, typeof(IRequestHandler<,>))).WithScopedLifetime()
            .AddClasses(c => c.AssignableTo(typeof(INotificationHandler<>)), publicOnly: false).AsImplementedInterfaces(t => Closes(t, typeof(INotificationHandler<>))).WithScopedLifetime()
            .AddClasses(c => c.AssignableTo<RegisterEntry>().Where(t => !t.IsAbstract), publicOnly: false).As<RegisterEntry>().WithSingletonLifetime()
            .AddClasses(c => c.AssignableTo<OutgoingContract>(), publicOnly: false).As<OutgoingContract>().WithSingletonLifetime()
            .AddClasses(c => c.AssignableTo<IStartupTask>(), publicOnly: false).As<IStartupTask>().WithScopedLifetime()
            .AddClasses(c => c.AssignableTo<IHostCommand>(), publicOnly: false).As<IHostCommand>().WithScopedLifetime()
            .AddClasses(c => c.AssignableTo<IInvariant>(), publicOnly: false).As<IInvariant>().WithScopedLifetime()
            .AddClasses(c => c.AssignableTo<IJob>(), publicOnly: false).AsSelf().WithScopedLifetime());
    }

    private static bool Closes(Type type, Type open) => type.IsGenericType && type.GetGenericTypeDefinition() == open;

    private static void UseSqlite(DbContextOptionsBuilder options, StorageOptions storage, string name)
    {
        options.UseSqlite($"Data Source={Path.Combine(storage.DataPath, name)}.db;Default Timeout=30");
        options.AddInterceptors(Pragmas);
        // Every write goes through a unit of work with a transaction of its own.
        options.ConfigureWarnings(w => w.Ignore(RelationalEventId.MultipleCollectionIncludeWarning));
    }

    private static void UsePostgres(DbContextOptionsBuilder options, StorageOptions storage, string name)
    {
        options.UseNpgsql(Named(storage.Postgres), npgsql => npgsql.MigrationsHistoryTable("__EFMigrationsHistory", name));
        options.AddInterceptors(SkipLocked);
        options.ConfigureWarnings(w => w.Ignore(RelationalEventId.MultipleCollectionIncludeWarning));
    }

    /// <summary>Connections carry the shop's name, so that a restore sees whether a shop is at work.</summary>
    private static string? Named(string? connection) =>
        string.IsNullOrEmpty(connection) ? connection : new NpgsqlConnectionStringBuilder(connection) { ApplicationName = "labellecerise" }.ConnectionString;

    private static readonly SqlitePragmas Pragmas = new();
    private static readonly SkipLockedInterceptor SkipLocked = new();
}
