using System.Reflection;
using LaBelleCerise.Kernel;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Architecture.Tests.Repository;

/// <summary>What the modules register, read without a host and without a database.</summary>
internal static class Composition
{
    /// <summary>The registrations of all modules and of the kernel.</summary>
    public static IServiceCollection Services { get; } = Compose();

    public static IReadOnlyList<ModuleRegistration> Stores { get; } = [.. Services.Select(s => s.ImplementationInstance).OfType<ModuleRegistration>()];

    public static IReadOnlyList<Permission> Permissions { get; } = [.. Services.Select(s => s.ImplementationInstance).OfType<Permission>()];

    public static IReadOnlyList<RegisterEntry> Register { get; } =
    [
        .. Services.Where(s => s.ServiceType == typeof(RegisterEntry) && s.ImplementationType is not null).Select(s => s.ImplementationType!).Distinct()
            .Select(t => (RegisterEntry)Activator.CreateInstance(t, nonPublic: true)!),
    ];

    /// <summary>Every store's model, on both databases.</summary>
    public static IReadOnlyList<StoreModel> Models { get; } = [.. Stores.SelectMany(s => new[] { Model(s, onPostgres: false), Model(s, onPostgres: true) })];

    /// <summary>The classes that a store keeps, owned ones included.</summary>
    public static IReadOnlySet<Type> Entities { get; } =
        Models.SelectMany(m => m.Model.GetEntityTypes()).Where(e => !e.HasSharedClrType).Select(e => e.ClrType).ToHashSet();

    /// <summary>The entities of which the register says that something in them is about a person.</summary>
    public static IReadOnlySet<Type> PersonalEntities { get; } = Register.Where(r => r.IsPersonal).Select(r => r.Described).Where(Entities.Contains).ToHashSet();

    private static ServiceCollection Compose()
    {
        var services = new ServiceCollection();
        var configuration = new ConfigurationBuilder().Build();
        foreach (var module in Assemblies.Modules)
        {
            var name = Assemblies.ModuleOf(module);
            var add = module.GetType($"LaBelleCerise.{name}.{name}Module")!.GetMethods(BindingFlags.Public | BindingFlags.Static)
                .Single(m => m.Name == $"Add{name}" && m.GetParameters().FirstOrDefault()?.ParameterType == typeof(IServiceCollection));
            add.Invoke(null, [.. add.GetParameters().Select(p => p.ParameterType == typeof(IServiceCollection) ? (object)services : configuration)]);
        }

        services.AddKernel(configuration);
        return services;
    }

    private static StoreModel Model(ModuleRegistration store, bool onPostgres)
    {
        var provider = onPostgres ? "Postgres" : "Sqlite";
        var type = store.Assembly.GetTypes().Single(t => t.BaseType == store.DbType && t.Name.EndsWith("On" + provider, StringComparison.Ordinal));
        var builder = (DbContextOptionsBuilder)Activator.CreateInstance(typeof(DbContextOptionsBuilder<>).MakeGenericType(type))!;
        _ = onPostgres ? builder.UseNpgsql("Host=none") : builder.UseSqlite("Data Source=:memory:");
        var db = (ModuleDb)Activator.CreateInstance(type, builder.Options)!;
        return new StoreModel(store.Name, provider, db.Schema, db.GetService<IDesignTimeModel>().Model, db.Database.HasPendingModelChanges());
    }
}
