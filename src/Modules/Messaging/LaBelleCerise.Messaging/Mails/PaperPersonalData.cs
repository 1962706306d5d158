using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Messaging.Mails;

/// <summary>Papers: the shop's terms and forms, nothing about a person.</summary>
internal sealed class PaperPersonalData : RegisterOf<Paper>
{
    public PaperPersonalData() => IsNotPersonal(p => p.Hash, p => p.FileName, p => p.MediaType, p => p.Content);
}
