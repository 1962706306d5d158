using LaBelleCerise.Kernel.Announcements;

namespace LaBelleCerise.Consent.Tombstones;

/// <summary>What a replay works with.</summary>
internal sealed record ReplayTools(TombstoneKeeper Keeper, Relay Relay, ForgottenEndings Endings, TimeProvider Clock);
