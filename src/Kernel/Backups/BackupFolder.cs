namespace LaBelleCerise.Kernel.Backups;

/// <summary>A folder of a module that may lie outside the data folder and belongs to every set all the same: papers, mails.</summary>
/// <param name="Name">What it is called in a set.</param>
/// <param name="Path">Where it lies on this machine.</param>
public sealed record BackupFolder(string Name, string Path);
