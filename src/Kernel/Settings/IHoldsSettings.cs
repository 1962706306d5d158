namespace LaBelleCerise.Kernel.Settings;

/// <summary>Marks a module's database that keeps settings of the owner: it gets the table <c>settings</c>.</summary>
public interface IHoldsSettings;
