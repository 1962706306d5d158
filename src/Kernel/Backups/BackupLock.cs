namespace LaBelleCerise.Kernel.Backups;

/// <summary>One backup or restore at a time; the lock ends with its process.</summary>
internal static class BackupLock
{
    /// <exception cref="BackupRefusedException">Another has it.</exception>
    public static FileStream Take(string folder)
    {
        try
        {
            return new FileStream(Path.Combine(folder, ".backup.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw new BackupRefusedException(BackupRefusal.Busy, "Another backup or restore is under way.");
        }
    }
}
