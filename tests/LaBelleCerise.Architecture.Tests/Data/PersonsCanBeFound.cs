using LaBelleCerise.Architecture.Tests.Repository;
using LaBelleCerise.Architecture.Tests.Rules;
using LaBelleCerise.Kernel.PersonalData;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LaBelleCerise.Architecture.Tests.Data;

internal sealed class PersonsCanBeFound(IReadOnlyList<RegisterEntry> register) : Rule<StoreModel>(
    "Every personal row can be found from its person",
    "Who asks for their data or for erasure gets only what we can find by account, e-mail, phone, order or staff member.",
    "0003",
    "Call FoundBy(SubjectKey.…, x => x.…) in the register class, or hang the row on one that has it by a foreign key.")
{
    /// <summary>By full name, with the reason why no subject key stands in the row.</summary>
    private static readonly Dictionary<string, string> Allowed = new()
    {
        ["LaBelleCerise.Kernel.Announcements.OutboxMessage"] = "found by the subject of its announcement's own register class; emptied when its transit period ends",
        ["LaBelleCerise.Accounts.Throttling.Tries"] = "keyed hash of what was typed, gone after 30 days; finding it by person would need the very address that is not kept",
        ["LaBelleCerise.Messaging.Conversations.ContactTurn"] = "keyed hashes that change every hour, gone after two",
        ["LaBelleCerise.Ordering.Withdrawals.WithdrawalTurn"] = "keyed hashes that change every hour, gone after two",
        ["LaBelleCerise.Consent.Rights.RightsTurn"] = "keyed hashes that change every hour, gone after two days",
        ["LaBelleCerise.Kernel.PersonalData.Cases.CasePart"] = "the answer to a request, found by that request; sealed, gone with an erasure or after thirty days",
        ["LaBelleCerise.Ordering.Baskets.Basket"] = "belongs to whoever holds its random id in a cookie or link; nothing in it tells who that is",
        ["LaBelleCerise.Consent.Ledger.ConsentEntry"] = "who consented stands there as a keyed hash at most; whoever holds the address finds the entries by SubjectHash",
        ["LaBelleCerise.Messaging.Newsletters.Suppression"] = "the keyed hash is all there is, and whoever holds the address finds it by hashing it the same way",
        ["LaBelleCerise.Cookies.Choices.CookieChoice"] = "no person stands behind a choice; only the receipt in the visitor's own cookie leads to it",
    };

    private readonly Dictionary<Type, RegisterEntry> byType = register.GroupBy(r => r.Described).ToDictionary(g => g.Key, g => g.First());

    public override IEnumerable<string> Check(IReadOnlyList<StoreModel> examined) =>
        from store in examined
        from entity in store.Model.GetEntityTypes()
        where byType.TryGetValue(entity.ClrType, out var entry) && entry.IsPersonal && !IsFound(entity, [])
        select $"{store.Store}: {entity.ClrType.FullName}";

    private bool IsFound(IEntityType entity, HashSet<IEntityType> seen) =>
        seen.Add(entity)
        && (Allowed.ContainsKey(entity.ClrType.FullName!) || (byType.TryGetValue(entity.ClrType, out var entry) && entry.Subjects.Count > 0)
            || entity.GetForeignKeys().Any(key => IsFound(key.PrincipalEntityType, seen)));
}
