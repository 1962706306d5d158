using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Catalog.Demo;

internal sealed class TaskDonePersonalData : RegisterOf<TaskDone>
{
    public TaskDonePersonalData() => IsNotPersonal(t => t.Name, t => t.DoneAt);
}
