namespace LaBelleCerise.Kernel.PersonalData.Cases;

/// <summary>That staff looked at the person's data: when and what for, not who (CJEU C-579/21).</summary>
/// <param name="At">When.</param>
/// <param name="Purpose">The key of what for.</param>
public sealed record StaffRead(DateTimeOffset At, string Purpose);
