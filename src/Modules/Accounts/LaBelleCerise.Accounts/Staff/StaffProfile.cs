namespace LaBelleCerise.Accounts.Staff;

/// <summary>What a request needs to know about the staff member behind it.</summary>
internal sealed record StaffProfile(string Name, string Culture, bool IsActive, IReadOnlyList<StaffGrant> Grants);
