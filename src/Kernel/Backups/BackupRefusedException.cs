namespace LaBelleCerise.Kernel.Backups;

/// <summary>Ends a backup or a restore from deep inside; becomes a <see cref="BackupOutcome.Refused"/> at its door.</summary>
internal sealed class BackupRefusedException(BackupRefusal reason, string sentence) : Exception(sentence)
{
    public BackupOutcome.Refused Outcome => new(reason, Message);
}
