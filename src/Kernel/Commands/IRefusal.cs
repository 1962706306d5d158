namespace LaBelleCerise.Kernel.Commands;

/// <summary>An outcome that says no: the transaction of the command that returns it is rolled back, so that nothing half-done remains.</summary>
public interface IRefusal;
