namespace LaBelleCerise.Kernel.PaymentData;

/// <summary>A field in which the owner writes the shop's own account: the only one whose number is kept.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OwnAccountAttribute : Attribute;
