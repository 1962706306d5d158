using LaBelleCerise.Architecture.Tests.Repository;
using LaBelleCerise.Architecture.Tests.Rules;
using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Architecture.Tests.Data;

internal sealed class PersonRowsHaveSource(IReadOnlyList<RegisterEntry> register) : Rule<StoreModel>(
    "A root row about a person says where it came from and when, and can be restricted",
    "No person record without a source (promise S5); only rows of IPersonRecord can be hidden when processing is restricted (GDPR art. 18).",
    "0003",
    "Implement IPersonRecord (Source, CollectedAt, IsRestricted), or hang the row on one that does by a foreign key.")
{
    /// <summary>By full name, each with its reason.</summary>
    private static readonly Dictionary<string, string> Allowed = new()
    {
        ["LaBelleCerise.Accounts.Sessions.SessionTicket"] = "a session of an account or of staff, which say their source; two user types share the table, so no key can lead to them",
    };

    private static readonly SubjectKey[] Outsiders = [SubjectKey.Account, SubjectKey.Email, SubjectKey.Phone];

    public override IEnumerable<string> Check(IReadOnlyList<StoreModel> examined) =>
        from store in examined
        from entity in store.Model.GetEntityTypes()
        let entry = register.FirstOrDefault(r => r.Described == entity.ClrType)
        where entry is { IsPersonal: true } && entry.Subjects.Keys.Any(Outsiders.Contains) && !entity.GetForeignKeys().Any()
            && !typeof(IPersonRecord).IsAssignableFrom(entity.ClrType) && !Allowed.ContainsKey(entity.ClrType.FullName!)
        select $"{store.Store}: {entity.ClrType.FullName}";
}
