namespace LaBelleCerise.Kernel.Settings;

/// <summary>Marks a property that only configuration sets (an address of the installation, a secret's place); the owner's settings never carry it.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SetByOperatorAttribute : Attribute;
